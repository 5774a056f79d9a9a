package fadu.directory.importing.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The merged ranges of a workbook's sheets, which the cell parser does not tell; runs in the parsing process. */
final class MergedRanges {
    private static final int MOST = 100_000;
    private static final Pattern RANGE =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

    private MergedRanges() {}

    /** By the relation id under which the workbook names its sheets. */
    static Map<String, List<RawSheet.Merge>> of(byte[] workbook) {
        try {
            var targets = new HashMap<String, String>();
            var byPath = new HashMap<String, List<RawSheet.Merge>>();
            try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    if (entry.getName().equals("xl/_rels/workbook.xml.rels")) {
                        relations(zip, targets);
                    } else if (entry.getName().startsWith("xl/worksheets/")
                            && entry.getName().endsWith(".xml")) {
                        byPath.put(entry.getName(), ranges(zip));
                    }
                }
            }
            var byId = new HashMap<String, List<RawSheet.Merge>>();
            targets.forEach((id, target) -> {
                var path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                byId.put(id, byPath.getOrDefault(path, List.of()));
            });
            return byId;
        } catch (IOException | XMLStreamException e) {
            return Map.of();
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
        return factory.createXMLStreamReader(new Unclosed(xml));
    }

    /** The reader must not close the archive it reads from. */
    private static final class Unclosed extends java.io.FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // the archive's entries follow
        }
    }
}
