package fadu.study;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.WithApp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** trust.md 4.10 and S9 to S13 for files of courses: hostile ones are refused in words, honest ones served from elsewhere. */
@WithApp
@Tag("both")
class UploadTest {
    private static final String PDF_HEAD =
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n" + "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n";
    private static final String PDF_END = "\ntrailer<</Root 1 0 R>>\n%%EOF\n";

    private final App app;
    private final County county;
    private final StudyTable table;
    private final HttpClient browser = HttpClient.newHttpClient();

    UploadTest(App app, County county) {
        this.app = app;
        this.county = county;
        this.table = new StudyTable(app, county);
    }

    @Test
    void hostileFilesAreRefusedInWordsWithinTwoSecondsAndNobodyElseNotices() throws Exception {
        var hostile = new TreeMap<String, byte[]>();
        hostile.put("script.html", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        hostile.put("script.svg", svg());
        hostile.put("script.pdf", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        hostile.put("svg.png", svg());
        hostile.put("bomb.zip", zip("a", new byte[1 << 20]));
        hostile.put("bomb.png", zip("a", new byte[1 << 24]));
        hostile.put("slip.zip", zip("../../etc/passwd", new byte[10]));
        hostile.put("slip.pdf", zip("../../etc/passwd", new byte[10]));
        hostile.put("xxe.xlsx", xxe());
        hostile.put("xxe.vtt", xxe());
        hostile.put("huge.png", png(60_000, 60_000));
        hostile.put("wrong.mp4", png(2, 2));
        hostile.put(
                "box.mp4", "\0\0\0\u0018ftypmp42\0\0\0\0mp42isom\0\0\u00ffmoov".getBytes(StandardCharsets.ISO_8859_1));
        hostile.put("cut.wav", java.util.Arrays.copyOf(StudyTable.wav(2), 100));
        hostile.put("java.pdf", pdf("3 0 obj<</S/JavaScript/JS(app.alert(1))>>endobj"));
        hostile.put("escaped.pdf", pdf("3 0 obj<</S/J#61vaScript>>endobj"));
        hostile.put("launch.pdf", pdf("3 0 obj<</S/Launch/F(cmd.exe)>>endobj"));
        hostile.put("packed.pdf", packed("<</S/JavaScript/JS(1)>>".getBytes(StandardCharsets.US_ASCII)));
        hostile.put("unpacks.pdf", packed(new byte[64 << 20]));
        hostile.put("secret.pdf", pdf("trailer<</Encrypt 9 0 R>>"));
        hostile.put("bytes.vtt", new byte[] {'W', 'E', 'B', 'V', 'T', 'T', '\n', (byte) 0xff, (byte) 0xfe});
        hostile.put("program.exe", new byte[] {'M', 'Z', 0, 0});
        hostile.put("program.mp3", new byte[] {'M', 'Z', 0, 0});
        hostile.put("noname", new byte[] {1});
        var other = county.signedIn(county.county(), "旁人", "officer");
        hostile.forEach((name, bytes) -> {
            long start = System.nanoTime();
            var answer = table.upload(name, bytes);
            long millis = (System.nanoTime() - start) / 1_000_000;
            System.out.printf(
                    "hostile file: %-14s %d %-26s %d ms%n", name, answer.status(), answer.field("code"), millis);
            assertThat(answer.status()).as(name).isIn(413, 422);
            assertThat(answer.field("detail")).as(name).isNotBlank();
            assertThat(answer.field("next")).as(name).isNotBlank();
            assertThat(other.get("/api/courses").status()).isEqualTo(200);
        });
        assertThat(table.author().get("/api/course-files").items()).isEmpty();
        assertThat(left("quarantine")).as("nothing stays in quarantine").isEmpty();
    }

    @Test
    void goodFilesAreKeptAndServedFromElsewhereUnderSignedAddresses() throws Exception {
        var kept = table.upload("文档.pdf", pdf(""));
        assertThat(kept.status()).as(kept.toString()).isEqualTo(200);
        var url = kept.field("url");
        assertThat(URI.create(url).getPort()).isNotEqualTo(app.address().getPort());
        assertThat(table.author().get("/").header("Content-Security-Policy"))
                .contains("frame-src http://" + URI.create(url).getAuthority())
                .contains("media-src 'self' http://" + URI.create(url).getAuthority());
        var shown = fetch(url);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(header(shown, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(shown, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(shown, "Content-Security-Policy")).contains("default-src 'none'");
        assertThat(header(shown, "Set-Cookie")).isEmpty();
        assertThat(header(fetch(kept.field("downloadUrl")), "Content-Disposition"))
                .startsWith("attachment");

        for (var forged : List.of(
                url.replace("m=i", "m=a"),
                url.replace("application%2Fpdf", "text%2Fhtml"),
                url.replaceAll("e=(\\d+)", "e=99999999999"),
                url.replaceAll("/f/[0-9a-f]{4}", "/f/0000"),
                url.replaceAll("s=.", "s=x"),
                url.substring(0, url.indexOf('?')))) {
            assertThat(fetch(forged).statusCode()).as(forged).isEqualTo(404);
        }
        var origin = "http://" + URI.create(url).getAuthority();
        for (var path : List.of("/", "/api/courses", "/api/session", "/f/../../keys/field.key", "/index.html")) {
            assertThat(fetch(origin + path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void recordingsAreServedInStretches() throws Exception {
        var wav = StudyTable.wav(20);
        var url = table.upload("录音.wav", wav).field("url");
        var part = fetch(url, "Range", "bytes=100-199");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(header(part, "Content-Range")).isEqualTo("bytes 100-199/" + wav.length);
        assertThat(part.body()).isEqualTo(java.util.Arrays.copyOfRange(wav, 100, 200));
        assertThat(fetch(url, "Range", "bytes=-10").body()).hasSize(10);
        assertThat(fetch(url, "Range", "bytes=" + wav.length + "-").statusCode())
                .isEqualTo(416);
        assertThat(header(fetch(url), "Content-Security-Policy")).contains("sandbox");
    }

    @Test
    void picturesAndCaptionsAreWrittenAnew() throws Exception {
        var picture = table.upload("图.png", withText(png(40, 30)));
        assertThat(picture.status()).as(picture.toString()).isEqualTo(200);
        var bytes = fetch(picture.field("url")).body();
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("Secret");
        assertThat(ImageIO.read(new java.io.ByteArrayInputStream(bytes)).getWidth())
                .isEqualTo(40);

        var captions = table.upload(
                "字幕.vtt",
                "WEBVTT\n\nSTYLE\n::cue { background: url(https://evil) }\n\n00:01.000 --> 00:02.000\n<b onclick=x>先亮证</b>\n"
                        .getBytes(StandardCharsets.UTF_8));
        var text = new String(fetch(captions.field("url")).body(), StandardCharsets.UTF_8);
        assertThat(text).isEqualTo("WEBVTT\n\n00:01.000 --> 00:02.000\n先亮证\n");
    }

    @Test
    void whatIsTooMuchIsRefusedBeforeItIsSent() {
        var unit = county.county().publicId();
        var author = table.author();
        assertThat(author.post("/api/course-uploads", Map.of("unitId", unit, "name", "a.pdf", "size", 1L << 30))
                        .field("code"))
                .isEqualTo("UPLOAD_TOO_LARGE");
        var codes = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            codes.add(author.post("/api/course-uploads", Map.of("unitId", unit, "name", "a.mp4", "size", 450L << 20))
                    .field("code"));
        }
        assertThat(codes).containsExactly("null", "null", "UPLOAD_QUOTA");
        var stranger = county.signedIn(table.elsewhere(), "外县的人", "coordinator");
        assertThat(stranger.post("/api/course-uploads", Map.of("unitId", unit, "name", "a.pdf", "size", 10))
                        .status())
                .isEqualTo(404);
        var open = author.post("/api/course-uploads", Map.of("unitId", unit, "name", "a.vtt", "size", 10));
        assertThat(open.status()).isEqualTo(200);
        var part = "/api/course-uploads/" + open.field("id") + "/parts/0";
        assertThat(author.raw("PUT", part, "application/octet-stream", new byte[11])
                        .field("code"))
                .isEqualTo("UPLOAD_PART_WRONG");
        assertThat(author.post("/api/course-uploads/" + open.field("id") + "/finish", null)
                        .field("code"))
                .isEqualTo("UPLOAD_INCOMPLETE");
        assertThat(stranger.raw("PUT", part, "application/octet-stream", new byte[10])
                        .status())
                .isEqualTo(404);
        assertThat(author.raw("PUT", part, "application/octet-stream", new byte[10])
                        .status())
                .isEqualTo(200);
        assertThat(author.delete("/api/course-uploads/" + open.field("id")).status())
                .isEqualTo(204);
    }

    private HttpResponse<byte[]> fetch(String url, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private List<Path> left(String folder) throws IOException {
        var path = Path.of(app.home(), folder);
        if (!Files.exists(path)) {
            return List.of();
        }
        try (var files = Files.list(path)) {
            return files.toList();
        }
    }

    private static byte[] pdf(String object) {
        return (PDF_HEAD + object + PDF_END).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] packed(byte[] inside) {
        var deflater = new Deflater(9);
        deflater.setInput(inside);
        deflater.finish();
        var out = new ByteArrayOutputStream();
        var buffer = new byte[65_536];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        return pdf("3 0 obj<</Type/ObjStm/Filter/FlateDecode>>stream\n" + out.toString(StandardCharsets.ISO_8859_1)
                + "\nendstream endobj");
    }

    private static byte[] svg() {
        return "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] xxe() throws IOException {
        return zip(
                "xl/workbook.xml",
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    /** A real picture of small size; of a large one only a head that says so. */
    private static byte[] png(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(
                new BufferedImage(Math.min(width, 100), Math.min(height, 100), BufferedImage.TYPE_INT_RGB), "png", out);
        var bytes = out.toByteArray();
        var buffer = java.nio.ByteBuffer.wrap(bytes);
        buffer.putInt(16, width).putInt(20, height);
        var crc = new CRC32();
        crc.update(bytes, 12, 17);
        buffer.putInt(29, (int) crc.getValue());
        return bytes;
    }

    /** A chunk of words after the head, as cameras and editors leave them. */
    private static byte[] withText(byte[] png) {
        var words = "tEXtAuthor\0Secret".getBytes(StandardCharsets.ISO_8859_1);
        var crc = new CRC32();
        crc.update(words);
        var out = java.nio.ByteBuffer.allocate(png.length + words.length + 8);
        out.put(png, 0, 33).putInt(words.length - 4).put(words).putInt((int) crc.getValue());
        out.put(png, 33, png.length - 33);
        return out.array();
    }
}
