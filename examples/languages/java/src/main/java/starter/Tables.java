package starter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What is generated of the description, and values in its types. */
final class Tables {
  static final JsonNode ALL = tables();

  private static JsonNode tables() {
    try {
      return Sign.JSON.readTree(Files.readString(Path.of("generated/classin.tables.json")));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What stands at the end of a path; a missing node where nothing does. */
  static JsonNode at(JsonNode value, String path) {
    for (String name : path.split("\\.")) value = value.path(name);
    return value;
  }

  /** A value in the type of its shape; null for what cannot be read so. */
  static JsonNode coerce(JsonNode shape, JsonNode value) {
    if (shape.isArray()) {
      if (!value.isArray()) return null;
      ArrayNode made = JsonNodeFactory.instance.arrayNode();
      value.forEach(one -> made.add(coerce(shape.get(0), one)));
      return made;
    }
    if (shape.isObject()) {
      if (value.isArray()) return value.size() > 1 ? null : coerce(shape, value.isEmpty() ? JsonNodeFactory.instance.objectNode() : value.get(0));
      if (!value.isObject()) return null;
      ObjectNode made = JsonNodeFactory.instance.objectNode();
      for (Map.Entry<String, JsonNode> one : value.properties()) {
        JsonNode field = shape.has(one.getKey()) ? shape.get(one.getKey()) : shape.get("*");
        JsonNode read = field == null ? one.getValue() : coerce(field, one.getValue());
        if (read != null && !read.isNull()) made.set(one.getKey(), read);
      }
      return made;
    }
    boolean scalar = value.isTextual() || value.isNumber();
    switch (shape.asText()) {
      case "any": return value;
      case "string": return scalar ? new TextNode(value.asText()) : null;
      case "boolean":
        return value.isBoolean() ? value : List.of("0", "1").contains(value.asText()) ? BooleanNode.valueOf(value.asText().equals("1")) : null;
      default:
        try {
          BigDecimal number = scalar ? new BigDecimal(value.asText().strip()) : null;
          return number == null ? null : shape.asText().equals("integer") ? new LongNode(number.longValueExact()) : new DecimalNode(number);
        } catch (ArithmeticException | NumberFormatException unreadable) {
          return null;
        }
    }
  }
}
