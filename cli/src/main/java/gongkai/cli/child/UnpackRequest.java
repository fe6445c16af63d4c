package gongkai.cli.child;

import java.net.URI;

/**
 * A container to unfold.
 *
 * @param container its file
 * @param folder an empty folder for its members
 */
record UnpackRequest(FileRequest container, URI folder) {}
