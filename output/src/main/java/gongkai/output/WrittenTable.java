package gongkai.output;

/**
 * A table of the dataset that lies on the disk.
 *
 * @param schema what it holds
 * @param rows how many rows it has, the header not counted
 * @param file its file
 */
record WrittenTable(TableSchema schema, long rows, DatasetFile.Written file) {}
