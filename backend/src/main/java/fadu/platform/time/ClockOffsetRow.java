package fadu.platform.time;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** How far the demonstration's clock stands from the machine's. */
@MappedEntity("clock_offset")
record ClockOffsetRow(@Id int id, long offsetMicros) {}
