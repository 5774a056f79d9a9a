package fadu.platform.blob;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A kept file's size in bytes and its kind. */
@MappedEntity("file_blob")
record BlobRow(@Id String hash, long size, String mediaType) {}
