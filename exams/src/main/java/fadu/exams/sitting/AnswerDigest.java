package fadu.exams.sitting;

import fadu.exams.item.Response;
import fadu.exams.item.ResponseJson;
import fadu.exams.json.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The digest of what was handed in: printed on the receipt, compared whenever answers are graded or disputed. */
public final class AnswerDigest {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private AnswerDigest() {}

    /**
     * Merkle root over slot number and response hash in slot order, SHA-256, 64 lower-case hexadecimal digits. Leaves and inner
     * nodes are hashed with different first bytes; a node without a sibling moves up as it is.
     */
    public static String root(Map<Integer, Response> responses) {
        var hashes = new TreeMap<Integer, String>();
        responses.forEach((slot, response) -> hashes.put(slot, ResponseJson.hash(response)));
        return rootOfHashes(hashes);
    }

    /** The same root from response hashes, as stored beside the answers. */
    public static String rootOfHashes(Map<Integer, String> hashes) {
        var level = new ArrayList<byte[]>();
        new TreeMap<>(hashes)
                .forEach((slot, hash) -> level.add(digest(LEAF, (slot + ":" + hash).getBytes(StandardCharsets.UTF_8))));
        if (level.isEmpty()) {
            return Sha256.hex("");
        }
        List<byte[]> nodes = level;
        while (nodes.size() > 1) {
            var above = new ArrayList<byte[]>();
            for (int i = 0; i < nodes.size(); i += 2) {
                above.add(i + 1 < nodes.size() ? digest(NODE, nodes.get(i), nodes.get(i + 1)) : nodes.get(i));
            }
            nodes = above;
        }
        return HexFormat.of().formatHex(nodes.getFirst());
    }

    private static byte[] digest(byte kind, byte[]... parts) {
        int length = 1;
        for (var part : parts) {
            length += part.length;
        }
        var all = new byte[length];
        all[0] = kind;
        int at = 1;
        for (var part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return Sha256.bytes(all);
    }
}
