package gongkai.cli.child;

import gongkai.cli.reading.FileReading;
import gongkai.cli.reading.RecordCodec;

/** What stands in the messages of both sides. */
record Codecs(RecordCodec<FileRequest> requests, RecordCodec<FileReading> readings) {
  Codecs() {
    this(new RecordCodec<>(FileRequest.class), new RecordCodec<>(FileReading.class));
  }
}
