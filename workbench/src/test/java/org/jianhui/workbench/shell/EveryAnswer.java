package org.jianhui.workbench.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jianhui.workbench.testing.Http;
import org.jianhui.workbench.web.SampleAccounts.SampleAccount;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Everything one account can ask for with GET: pages from link to link, then whatever the API has, for all it has met. */
final class EveryAnswer {

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)\"");
    private static final Pattern IDENTIFIER =
            Pattern.compile("\\b([a-z]+)-(sample-[a-z0-9-]+|[0-9a-f]{8}-[0-9a-f-]{27,})");

    private final int port;
    private final SampleAccount account;
    private final Map<String, Set<String>> identifiers;
    private final Predicate<String> skipped;

    /**
     * @param identifiers by kind, those already met; what is met here is added
     * @param skipped addresses that are not asked for
     */
    EveryAnswer(int port, SampleAccount account, Map<String, Set<String>> identifiers, Predicate<String> skipped) {
        this.port = port;
        this.account = account;
        this.identifiers = identifiers;
        this.skipped = skipped;
    }

    /** Query of an address that compares a case with itself at a moment it has had; empty while none was met. */
    private String compared = "";

    /** Asks, and tells the body as text. */
    interface Asking {
        String ask(Http http, String path, String... headers);
    }

    void walk(RequestMappingHandlerMapping mapping, Asking asking) {
        Http http = new Http(port);
        http.signIn(account.login(), account.password());
        Deque<String> ahead = new ArrayDeque<>(List.of("/"));
        Set<String> kinds = new LinkedHashSet<>();
        while (!ahead.isEmpty()) {
            String path = ahead.poll();
            boolean compares = path.contains("/changes?");
            compared = compares ? path.replaceAll(".*\\?", "&") : compared;
            if (kinds.add(kind(path) + (compares ? "?" : "")) && !skipped.test(path)) {
                LINK.matcher(met(asking.ask(http, path)))
                        .results()
                        .map(link -> link.group(1).replace("&amp;", "&"))
                        .forEach(ahead::add);
            }
        }
        String bearer = bearer(port, account);
        Endpoint.all(mapping).stream()
                .filter(endpoint -> endpoint.isApi() && endpoint.toString().endsWith(" GET"))
                .flatMap(endpoint -> filled(endpoint.pattern()))
                .filter(path -> !skipped.test(path))
                .forEach(path -> met(asking.ask(http, path, "Authorization", bearer)));
    }

    private String met(String body) {
        IDENTIFIER
                .matcher(body)
                .results()
                .forEach(id -> identifiers
                        .computeIfAbsent(id.group(1), any -> new TreeSet<>())
                        .add(id.group()));
        return body;
    }

    private Stream<String> filled(String pattern) {
        Stream<String> paths = Stream.of(pattern.replace("{format}", "PDF"));
        while (true) {
            List<String> all = paths.toList();
            if (all.stream().noneMatch(path -> path.contains("{"))) {
                Set<String> unions = identifiers.getOrDefault("union", Set.of("none"));
                return all.stream()
                        .flatMap(path -> unions.stream()
                                .limit(path.contains("/roll") ? unions.size() : 1)
                                .map(union -> path + "?union=" + union + "&copies=1&text=a"
                                        + (path.endsWith("/changes") ? compared : "")));
            }
            paths = all.stream().flatMap(this::filledOnce);
        }
    }

    /** With up to three of those identifiers that may be meant: the parameter is called like them, or the folder before it. */
    private Stream<String> filledOnce(String path) {
        int begin = path.indexOf('{');
        int end = path.indexOf('}');
        String called = path.substring(begin + 1, end).replaceAll(":.*", "");
        String folder = path.substring(0, begin).replaceAll(".*/([a-z-]+)/$", "$1");
        String kind = identifiers.containsKey(called) ? called : singular(folder);
        return identifiers.getOrDefault(kind, Set.of("none")).stream()
                .limit(path.endsWith(".pdf") || path.contains("/copies") ? 1 : 2)
                .map(id -> path.substring(0, begin) + id + path.substring(end + 1));
    }

    private static String singular(String folder) {
        return switch (folder) {
            case "members" -> "membership";
            case "assemblies" -> "assembly";
            case "histories" -> "history";
            default -> folder.replaceAll("s$", "");
        };
    }

    static String bearer(int port, SampleAccount account) {
        String body = "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(account.login(), account.password());
        return "Bearer "
                + JsonMapper.shared()
                        .readTree(new Http(port).postJson("/api/tokens", body).body())
                        .path("token")
                        .asString();
    }

    /** The address without what it names. */
    static String kind(String path) {
        return IDENTIFIER.matcher(path.replaceAll("\\?.*", "")).replaceAll("{}");
    }
}
