package nl.vorder.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** As much of JSON Schema as the schema of scripts uses. */
final class SchemaCheck {

    private final JsonNode root;
    private final List<String> faults = new ArrayList<>();

    SchemaCheck(JsonNode root) {
        this.root = root;
    }

    List<String> of(JsonNode value) {
        check("", value, root);
        return faults;
    }

    private void check(String place, JsonNode value, JsonNode given) {
        JsonNode schema =
                given.has("$ref") ? root.at(given.get("$ref").asString().substring(1)) : given;
        if (schema.has("const") && !schema.get("const").equals(value)) {
            faults.add(place + " is not " + schema.get("const"));
        }
        if (schema.has("enum") && schema.get("enum").values().stream().noneMatch(value::equals)) {
            faults.add(place + " is none of " + schema.get("enum"));
        }
        if (schema.has("pattern")
                && !Pattern.compile(schema.get("pattern").asString())
                        .matcher(value.asString())
                        .find()) {
            faults.add(place + " does not match " + schema.get("pattern"));
        }
        if (schema.has("maxLength")
                && value.asString().length() > schema.get("maxLength").asInt()) {
            faults.add(place + " is too long");
        }
        String type = schema.has("type") ? schema.get("type").asString() : "";
        boolean fits = switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isInt();
            case "boolean" -> value.isBoolean();
            default -> true;
        };
        if (!fits) {
            faults.add(place + " is no " + type);
        } else if (value.isObject()) {
            object(place, value, schema);
        } else if (value.isArray()) {
            value.values().forEach(item -> check(place + "/-", item, schema.get("items")));
        }
    }

    private void object(String place, JsonNode value, JsonNode schema) {
        if (schema.has("required")) {
            schema.get("required").values().stream()
                    .filter(name -> !value.has(name.asString()))
                    .forEach(name -> faults.add(place + " misses " + name.asString()));
        }
        if (schema.has("maxProperties")
                && value.size() > schema.get("maxProperties").asInt()) {
            faults.add(place + " has too many properties");
        }
        for (String name : value.propertyNames()) {
            if (schema.has("propertyNames")) {
                check(place + "/" + name, StringNode.valueOf(name), schema.get("propertyNames"));
            }
            JsonNode known = schema.at("/properties/" + name.replace("~", "~0").replace("/", "~1"));
            JsonNode more = schema.get("additionalProperties");
            if (!known.isMissingNode()) {
                check(place + "/" + name, value.get(name), known);
            } else if (more == null || more.isBoolean()) {
                faults.add(place + " has " + name);
            } else {
                check(place + "/" + name, value.get(name), more);
            }
        }
    }
}
