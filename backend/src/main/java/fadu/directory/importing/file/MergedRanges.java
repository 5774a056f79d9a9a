package fadu.directory.importing.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The merged ranges of a workbook's sheets, which the cell parser does not tell; runs in the parsing process. */
final class MergedRanges {
    private static final int MOST = 100_000;
    private static final Pattern RANGE =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

    private MergedRanges() {}

    /**
     * By the relation id under which the workbook names its sheets. Reads by the archive's central directory, as the parser
     * does: streaming writers leave sizes out of the local headers.
     *
     * @throws IllegalStateException when the archive or one of these parts cannot be read
     */
    static Map<String, List<RawSheet.Merge>> of(byte[] workbook) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            var targets = new HashMap<String, String>();
            var relations = zip.getEntry("xl/_rels/workbook.xml.rels");
            if (relations != null) {
                try (var xml = zip.getInputStream(relations)) {
                    relations(xml, targets);
                }
            }
            var byId = new HashMap<String, List<RawSheet.Merge>>();
            for (var target : targets.entrySet()) {
                var path = target.getValue();
                var sheet = zip.getEntry(path.startsWith("/") ? path.substring(1) : "xl/" + path);
                if (sheet != null && sheet.getName().startsWith("xl/worksheets/")) {
                    try (var xml = zip.getInputStream(sheet)) {
                        byId.put(target.getKey(), ranges(xml));
                    }
                }
            }
            return byId;
        } catch (IOException | XMLStreamException e) {
            throw new IllegalStateException("merged ranges could not be read", e);
        }
    }

    private static void relations(InputStream xml, Map<String, String> targets) throws XMLStreamException {
        var reader = reader(xml);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("Relationship")) {
                targets.put(
                        Objects.toString(reader.getAttributeValue(null, "Id"), ""),
                        Objects.toString(reader.getAttributeValue(null, "Target"), ""));
            }
        }
    }

    private static List<RawSheet.Merge> ranges(InputStream xml) throws XMLStreamException {
        var found = new ArrayList<RawSheet.Merge>();
        var reader = reader(xml);
        while (reader.hasNext() && found.size() < MOST) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("mergeCell")) {
                var range = RANGE.matcher(Objects.toString(reader.getAttributeValue(null, "ref"), ""));
                if (range.matches()) {
                    found.add(new RawSheet.Merge(
                            Integer.parseInt(range.group(2)),
                            column(range.group(1)),
                            Integer.parseInt(range.group(4)),
                            column(range.group(3))));
                }
            }
        }
        return found;
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * 26 + (letter - 'A' + 1);
        }
        return column - 1;
    }

    private static XMLStreamReader reader(InputStream xml) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(xml);
    }
}
