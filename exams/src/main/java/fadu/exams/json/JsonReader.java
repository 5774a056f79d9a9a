package fadu.exams.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/** Reads JSON within bounds: 8 million characters, 20 levels, no field twice, nothing after the value. */
public final class JsonReader {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(8_000_000)
                    .maxNestingDepth(20)
                    .maxNumberLength(100)
                    .maxStringLength(200_000)
                    .build())
            .build();

    private JsonReader() {}

    /** The value of the text; {@link BrokenJson} with the reason where it is none. */
    public static Json read(String text) throws BrokenJson {
        try (var parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                throw new BrokenJson("empty");
            }
            var value = value(parser);
            if (parser.nextToken() != null) {
                throw new BrokenJson("text after the value");
            }
            return value;
        } catch (JsonParseException e) {
            var place = e.getLocation();
            throw new BrokenJson(
                    place == null
                            ? e.getOriginalMessage()
                            : "line " + place.getLineNr() + ", " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new BrokenJson(String.valueOf(e.getMessage()));
        }
    }

    private static Json value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                var fields = new LinkedHashMap<String, Json>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    var name = parser.currentName();
                    parser.nextToken();
                    fields.put(name, value(parser));
                }
                yield new Json.Obj(fields);
            }
            case START_ARRAY -> {
                var values = new ArrayList<Json>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    values.add(value(parser));
                }
                yield new Json.Arr(values);
            }
            case VALUE_STRING -> new Json.Text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(parser.getDecimalValue());
            case VALUE_TRUE -> new Json.Bool(true);
            case VALUE_FALSE -> new Json.Bool(false);
            case VALUE_NULL -> new Json.Nil();
            case FIELD_NAME, END_ARRAY, END_OBJECT, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("no value begins with " + parser.currentToken());
        };
    }
}
