package fadu.questionbank;

import fadu.exams.bank.BankStage;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** An item of a bank by code, with the hash of what its latest version says whatever it is called. */
@MappedEntity("bank_item")
public record KnownItem(
        @Id long id, String publicId, String code, int latestNumber, String contentHash, BankStage state) {}
