package fadu.questionbank;

import fadu.exams.item.ItemKind;
import io.micronaut.data.annotation.MappedEntity;

/** How many published items a bank has of a topic, kind and difficulty. */
@MappedEntity("item_version")
public record BankCell(String topic, ItemKind kind, int difficulty, long published) {}
