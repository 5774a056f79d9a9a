package fadu.notice;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.WithApp;
import fadu.platform.Actor;
import fadu.platform.Scope;
import fadu.platform.audit.Audit;
import fadu.platform.blob.Blobs;
import fadu.platform.db.Tx;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

@WithApp
@Tag("both")
class LetterTest {
    private final App app;
    private final County county;

    LetterTest(App app, County county) {
        this.app = app;
        this.county = county;
    }

    @Test
    void numbersASeriesWithoutGapsOrDoublesUnderEightThreads() throws Exception {
        var person = county.officer(county.county(), "魏文书");
        var series = "试号" + county.county().id();
        var numbers = new ConcurrentLinkedQueue<String>();
        var barrier = new CyclicBarrier(8);
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 8; i++) {
            int thread = i;
            threads.add(Thread.ofPlatform().start(() -> {
                await(barrier);
                for (int letter = 0; letter < 20; letter++) {
                    boolean given = letter % 5 != thread % 5;
                    app.bean(Tx.class).run(() -> {
                        var number = write(person, series).number();
                        return given ? Outcome.done(numbers.add(number)) : Outcome.refused(CommonProblem.NOT_FOUND);
                    });
                }
            }));
        }
        for (var thread : threads) {
            thread.join();
        }
        int year = app.bean(Clock.class).today().getYear();
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 128)
                        .mapToObj(n -> series + "〔" + year + "〕" + n + "号")
                        .toList());
    }

    @Test
    void countsAsServedWhenTheAddresseeOpensItAndNotBefore() {
        var person = county.account(county.officer(county.county(), "韩收件"), county.county(), "officer");
        var addressee = county.signIn(person);
        var reviewer = county.signedIn(county.county(), "沈审查", "reviewer");
        var stranger = county.signedIn(county.unit(county.county(), "别的单位"), "路外人", "reviewer");
        var letter = app.bean(Tx.class)
                .write(() -> write(person, "送达" + county.county().id()));
        var path = "/api/letters/" + letter.publicId();

        assertThat(reviewer.get(path).field("servedAt")).isEqualTo("null");
        assertThat(stranger.get(path).status()).isEqualTo(404);
        assertThat(stranger.get(path + ".pdf").status()).isEqualTo(404);
        assertThat(addressee.get("/api/me/letters").items().getFirst().get("servedAt"))
                .isNull();
        var inbox = addressee.get("/api/me/inbox").items().getFirst();
        assertThat(inbox.get("link")).isEqualTo("/letters/" + letter.publicId());

        var pdf = addressee.get(path + ".pdf");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.header("content-type")).startsWith("application/pdf");
        assertThat(addressee.get(path + ".pdf").bytes()).isEqualTo(pdf.bytes());

        var opened = reviewer.get(path);
        assertThat(opened.field("servedAt")).isNotEqualTo("null");
        assertThat(opened.text()).contains("\"way\":\"INBOX\"").doesNotContain("IN_PERSON");
        addressee.get(path);
        assertThat(reviewer.get(path).text().split("\"way\"")).hasSize(2);
    }

    @Test
    void takesOtherProofsFromAReviewerWithANote() {
        var person = county.account(county.officer(county.county(), "安不看"), county.county(), "officer", "reviewer");
        var reviewer = county.signedIn(county.county(), "沈审查", "reviewer");
        var letter = app.bean(Tx.class)
                .write(() -> write(person, "送达" + county.county().id()));
        var path = "/api/letters/" + letter.publicId() + "/service";

        assertThat(reviewer.post(path, Map.of("way", "INBOX", "note", "看过了")).field("code"))
                .isEqualTo("SERVICE_WAY_INBOX");
        assertThat(reviewer.post(path, Map.of("way", "POST", "note", " ")).field("code"))
                .isEqualTo("SERVICE_NOTE_NEEDED");
        assertThat(county.signIn(person)
                        .post(path, Map.of("way", "POST", "note", "EMS 1"))
                        .field("code"))
                .isEqualTo("SERVICE_OWN");
        assertThat(county.signedIn(county.county(), "柯训练", "coordinator")
                        .post(path, Map.of("way", "POST", "note", "EMS 1"))
                        .status())
                .isEqualTo(403);

        assertThat(reviewer.post(path, Map.of("way", "POST", "note", "EMS 1")).status())
                .isEqualTo(200);
        assertThat(reviewer.post(path, Map.of("way", "POST", "note", "EMS 1")).field("servedAt"))
                .isNotEqualTo("null");
        assertThat(reviewer.get("/api/letters/" + letter.publicId()).text().split("\"way\""))
                .hasSize(2);
    }

    @Test
    void printsTheSameBytesForTheSameWordsInTheHabitOfOfficialDocuments() throws IOException {
        var faces = new LetterFont("").find().orElseThrow();
        var text = new LetterText(
                "证件清理〔2026〕7号",
                "行政执法证件暂扣决定书",
                "顾虚名",
                List.of("经审查，您在2025年度计入学时为41.50，少于规定的60学时，差18.50学时。".repeat(12), "现决定自2026年11月23日起暂扣您的行政执法证。"),
                "若干措施第四条、第五条",
                "如不服本决定，可在收到之日起10日内提出申诉。",
                "陇县司法局",
                LocalDate.of(2026, 11, 22));
        var content = text.toString().getBytes(StandardCharsets.UTF_8);
        var at = Instant.parse("2026-11-22T02:00:00Z");
        var first = new LetterPrinter().print(text, content, at, faces);
        var second = new LetterPrinter()
                .print(text, content, at, new LetterFont("").find().orElseThrow());
        assertThat(second).isEqualTo(first);
        var other = new LetterPrinter().print(text, content, at.plusSeconds(60), faces);
        assertThat(other).isNotEqualTo(first);

        var reader = new PdfReader(first);
        assertThat(reader.getNumberOfPages()).isEqualTo(2);
        var extractor = new PdfTextExtractor(reader);
        assertThat(extractor.getTextFromPage(1))
                .contains("行政执法证件暂扣决定书")
                .contains("第 1 页，共 2 页")
                .contains(LetterPrinter.sha256(content));
        assertThat(extractor.getTextFromPage(2)).contains("陇县司法局").contains("2026年11月22日");
        Files.write(Path.of("target/letter.pdf"), first);
    }

    @Test
    void saysThatTheFontIsMissingAndServesNothing() {
        var person = county.account(county.officer(county.county(), "康无字"), county.county(), "officer");
        var letter = app.bean(Tx.class)
                .write(() -> write(person, "无字" + county.county().id()));
        var own = new Actor(
                1,
                person.id(),
                person.name(),
                person.unit().id(),
                "letter.read",
                Map.of("letter.read", Scope.own(person.id())));
        var without = new ReadingLetters(
                app.bean(Letters.class),
                new LetterFont("/nowhere"),
                app.bean(LetterPrinter.class),
                app.bean(Blobs.class),
                app.bean(Audit.class),
                app.bean(Tx.class),
                app.bean(Clock.class),
                app.bean(ObjectMapper.class));

        assertThat(without.pdf(own, letter.publicId())).isEqualTo(Outcome.refused(NoticeProblem.FONT_MISSING));
        assertThat(NoticeProblem.FONT_MISSING.category().status()).isEqualTo(503);
        assertThat(app.bean(Letters.class)
                        .find(own.scope(), letter.publicId())
                        .orElseThrow()
                        .servedAt())
                .isNull();
    }

    private Letter write(County.Person person, String series) {
        return app.bean(WritingLetters.class)
                .write(
                        Actor.system(),
                        new LetterDraft(
                                series,
                                person.id(),
                                person.unit().id(),
                                "test:" + person.id(),
                                "测试文书",
                                List.of("这是一份测试文书。"),
                                null,
                                null,
                                "测试县司法局",
                                "test"));
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
