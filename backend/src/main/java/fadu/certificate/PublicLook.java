package fadu.certificate;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/** All that the public learns of a certificate: no name, no unit. */
@MappedEntity("certificate")
public record PublicLook(@Id long id, String shown, String kindZh, String kindEn, String number, LocalDate validTo) {}
