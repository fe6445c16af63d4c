/**
 * DuckDB over a dataset: its CSV tables as typed relations, to query and to write as Parquet or as
 * one database file. The only package that knows DuckDB.
 */
@NullMarked
package gongkai.output.duckdb;

import org.jspecify.annotations.NullMarked;
