package gongkai.cli.child;

import gongkai.cli.reading.RecordCodec;

/** What stands in the messages of both sides, besides readings. */
record Codecs(
    RecordCodec<FileRequest> requests,
    RecordCodec<UnpackRequest> unpackRequests,
    RecordCodec<MemberMessage> members,
    RecordCodec<UnpackEnd> unpackEnds) {
  Codecs() {
    this(
        new RecordCodec<>(FileRequest.class),
        new RecordCodec<>(UnpackRequest.class),
        new RecordCodec<>(MemberMessage.class),
        new RecordCodec<>(UnpackEnd.class));
  }
}
