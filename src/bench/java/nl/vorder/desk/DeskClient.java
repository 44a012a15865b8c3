package nl.vorder.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An agent without a browser: speaks to a real session of the application in the messages that the browser would send, and presses
 * the buttons by their ids.
 */
final class DeskClient {

    private static final String PREFIX = "for(;;);";
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern SESSION = Pattern.compile("JSESSIONID=([^;]+)");

    private final String address;
    private final Map<String, Integer> nodes = new HashMap<>();
    private String session = "";
    private String key = "";
    private int ui;
    private int syncId;

    DeskClient(String address) {
        this.address = address;
    }

    /** Logs in and opens the desk. */
    DeskClient open(String username, String password) {
        Matcher csrf = CSRF.matcher(get("/login"));
        if (!csrf.find()) {
            throw new IllegalStateException("The login page has no key");
        }
        send(HttpRequest.newBuilder(URI.create(address + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + encoded(csrf.group(1)) + "&username="
                        + encoded(username) + "&password=" + encoded(password))));
        JsonNode config = JSON.readTree(get("/?v-r=init&location=desk&query=&v-tzid=Europe%2FAmsterdam"))
                .get("appConfig");
        ui = config.get("v-uiId").asInt();
        key = config.get("uidl").get("Vaadin-Security-Key").asString();
        rpc("{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"/desk\",\"query\":\"\","
                + "\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}}");
        if (!has("desk.next")) {
            throw new IllegalStateException(username + " sees no desk");
        }
        return this;
    }

    /** Whether something with this id was ever on the screen. */
    boolean has(String id) {
        return nodes.containsKey(id);
    }

    /** Presses a button. */
    void click(String id) {
        Integer node = nodes.get(id);
        if (node == null) {
            throw new IllegalStateException("There is no " + id);
        }
        rpc("{\"type\":\"event\",\"node\":" + node + ",\"event\":\"click\",\"data\":{\"event.shiftKey\":false,"
                + "\"event.metaKey\":false,\"event.detail\":0,\"event.ctrlKey\":false,\"event.clientX\":0,"
                + "\"event.clientY\":0,\"event.altKey\":false,\"event.button\":0,\"event.screenY\":0,"
                + "\"event.screenX\":0}}");
    }

    private void rpc(String call) {
        String body = "{\"csrfToken\":\"" + key + "\",\"rpc\":[" + call + "],\"syncId\":" + syncId + ",\"clientId\":"
                + syncId + "}";
        String answer = send(HttpRequest.newBuilder(URI.create(address + "/?v-r=uidl&v-uiId=" + ui))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        JsonNode message = JSON.readTree(answer.startsWith(PREFIX) ? answer.substring(PREFIX.length()) : answer);
        JsonNode first = message.isArray() ? message.get(0) : message;
        if (!first.has("syncId")) {
            throw new IllegalStateException("Not an answer: " + answer.substring(0, Math.min(300, answer.length())));
        }
        syncId = first.get("syncId").asInt();
        first.path("changes").forEach(this::read);
        List<String> answers = new ArrayList<>();
        first.path("execute").forEach(script -> answer(script).ifPresent(answers::add));
        if (!answers.isEmpty()) {
            rpc(String.join(",", answers));
        }
    }

    /** A browser tells that a script has run; what waits for that on the server would otherwise wait for ever. */
    private static Optional<String> answer(JsonNode script) {
        for (JsonNode parameter : script) {
            JsonNode channel = parameter.path("@v-return");
            if (channel.isArray()) {
                return Optional.of("{\"type\":\"channel\",\"node\":%d,\"channel\":%d,\"args\":[null]}"
                        .formatted(channel.get(0).asInt(), channel.get(1).asInt()));
            }
        }
        return Optional.empty();
    }

    private void read(JsonNode change) {
        if ("put".equals(change.path("type").asString())
                && "id".equals(change.path("key").asString())) {
            String id = change.get("value").asString();
            if (id.startsWith("desk.")) {
                nodes.put(id, change.get("node").asInt());
            }
        }
    }

    private String get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    private String send(HttpRequest.Builder builder) {
        HttpRequest request = builder.header("Cookie", "JSESSIONID=" + session).build();
        try {
            HttpResponse<String> response =
                    HTTP.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            response.headers().allValues("Set-Cookie").stream()
                    .map(SESSION::matcher)
                    .filter(Matcher::find)
                    .forEach(cookie -> session = cookie.group(1));
            if (response.statusCode() >= 400) {
                throw new IllegalStateException(request.uri() + " answers " + response.statusCode());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
