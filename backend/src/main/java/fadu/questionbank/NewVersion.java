package fadu.questionbank;

import fadu.exams.bank.BankStage;
import fadu.exams.item.Item;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version to be written.
 *
 * @param item its code is the item's public id
 * @param authorId null for what ships with the product
 */
public record NewVersion(
        Item item, int number, BankStage state, @Nullable Long authorId, Instant at) {}
