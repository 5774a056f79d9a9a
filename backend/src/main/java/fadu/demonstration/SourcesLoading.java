package fadu.demonstration;

import fadu.exams.content.Banks;
import fadu.law.ImportingStatutes;
import fadu.questionbank.ImportingItems;
import fadu.questionbank.KeepingBanks;
import fadu.questionbank.LoadingShippedBank;
import fadu.questionbank.WritingItems;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the county learns and is examined from: statutes where a folder of them is at hand, the shipped bank, drafts of its own. */
@Singleton
@Requires(property = "fadu.demonstration", value = "true")
class SourcesLoading {
    private static final Logger LOG = LoggerFactory.getLogger(SourcesLoading.class);
    private static final String DRAFTS = "例川县自编试题.csv";

    private final Officials officials;
    private final ImportingStatutes statutes;
    private final LoadingShippedBank shipped;
    private final KeepingBanks banks;
    private final ImportingItems importing;
    private final WritingItems writing;
    private final JdbcOperations jdbc;
    private final String folder;

    SourcesLoading(
            Officials officials,
            ImportingStatutes statutes,
            LoadingShippedBank shipped,
            KeepingBanks banks,
            ImportingItems importing,
            WritingItems writing,
            JdbcOperations jdbc,
            @Value("${fadu.statutes:}") String folder) {
        this.officials = officials;
        this.statutes = statutes;
        this.shipped = shipped;
        this.banks = banks;
        this.importing = importing;
        this.writing = writing;
        this.jdbc = jdbc;
        this.folder = folder;
    }

    /** The register of law, as an administrator fills it; without a folder it stays empty and says itself how it is filled. */
    void statutes() {
        if (folder.isBlank() || !Files.isDirectory(Path.of(folder))) {
            LOG.info("no folder of statutes; the register of law shows how to import them");
            return;
        }
        var administrator = officials.of("administrator", "law.manage");
        var imported = statutes.upload(administrator, "statutes.zip", zip(Path.of(folder)), null)
                .orThrow();
        statutes.apply(administrator, imported).orThrow();
    }

    /** The shipped bank; answers its public id. */
    String bank() {
        return shipped.load(officials.of("examiner", "bank.import"), Banks.ADMINISTRATIVE_LAW)
                .orThrow();
    }

    /** A bank of the county's own whose drafts one examiner took in from a file and handed over to the other. */
    void drafts(String unitPublicId) {
        var author = officials.of("second-examiner", "bank.author");
        var bank = banks.add(null, author, unitPublicId, "例川县自编题库", "执法一线人员结合本县案件编写，经他人审核后发布。")
                .orThrow();
        var importer = author.admittedBy("bank.import");
        var imported = importing
                .upload(importer, bank, DRAFTS, resource("county-items.csv"), null, null)
                .orThrow();
        importing.apply(importer, imported).orThrow();
        for (var item : items(bank)) {
            writing.submit(author, item).orThrow();
        }
    }

    private List<String> items(String bank) {
        return jdbc.execute(connection -> {
            var found = new ArrayList<String>();
            try (var statement = connection.prepareStatement("""
                    SELECT i.public_id FROM bank_item i JOIN bank b ON b.id = i.bank_id
                    WHERE b.public_id = ? ORDER BY i.id""")) {
                statement.setString(1, bank);
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found.add(rows.getString(1));
                    }
                }
            }
            return found;
        });
    }

    private static byte[] resource(String name) {
        try (var stream = SourcesLoading.class.getResourceAsStream("/demonstration/" + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All Markdown files of the folder in one archive, as somebody would upload them. */
    private static byte[] zip(Path folder) {
        var bytes = new ByteArrayOutputStream();
        try (var files = Files.list(folder);
                var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.filter(each -> each.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                zip.write(Files.readAllBytes(file));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
