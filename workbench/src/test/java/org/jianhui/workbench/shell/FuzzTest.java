package org.jianhui.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianhui.kernel.calendar.CalendarBook;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.workbench.document.SampleFiles;
import org.jianhui.workbench.election.OpenCases;
import org.jianhui.workbench.organisation.SampleActs;
import org.jianhui.workbench.organisation.SampleTownship;
import org.jianhui.workbench.sample.SampleProgress;
import org.jianhui.workbench.sample.SampleStep;
import org.jianhui.workbench.security.AccountSecrets;
import org.jianhui.workbench.testing.Http;
import org.jianhui.workbench.testing.Staff;
import org.jianhui.workbench.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.MethodParameter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Thousands of spoilt requests, many times as many with {@code -Dsoak}, at every endpoint the application has, whoever adds it: never a 500, never a stack trace,
 * always a problem document with a code; 503 only with {@code Retry-After}. Repeat a failure with {@code -Dfuzz.seed=<seed>}.
 */
@WholeApplication
class FuzzTest {

    private static final int PER_ENDPOINT = Integer.getInteger("fuzz.times", 9);
    private static final int AT_ONCE = 4;
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}:]+)(:(?:[^{}]|\\{[^}]*})*)?}");
    private static int runs;

    private final long seed = Long.getLong("fuzz.seed", 20_261_123L);

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private AccountSecrets secrets;

    @Autowired
    private ObjectProvider<SampleStep> steps;

    @Autowired
    private SampleActs acts;

    @Autowired
    private PersonalData data;

    @Autowired
    private SampleFiles files;

    @Autowired
    private RuleBook rules;

    @Autowired
    private CalendarBook calendars;

    private final List<String> broken = new CopyOnWriteArrayList<>();
    private List<Map<Class<?>, String>> cases;
    private String group;
    private String superior;
    private Http http;

    /** Between them they may do everything; the conflict of duties (I-37) would keep one alone from deciding on a case. */
    @BeforeEach
    void two_who_may_do_everything_and_a_case_at_every_phase() {
        steps.orderedStream()
                .filter(step -> List.of("organisation", "unions").contains(step.name()))
                .forEach(step -> step.load(new SampleProgress()));
        cases = OpenCases.ids(acts, data, files, rules, calendars, sql);
        Staff staff = new Staff(sql, secrets);
        group = "fuzz-group" + runs;
        superior = "fuzz-superior" + runs++;
        AccountId member = staff.employ(group, UnionId.random(), Role.values());
        cases.forEach(each -> staff.grant(member, new UnionId(each.get(UnionId.class)), Role.PREPARATORY_GROUP));
        AccountId signer = staff.employ(superior, UnionId.random(), Role.values());
        staff.grant(signer, SampleTownship.TOWNSHIP, Role.SUPERIOR_REVIEWER, Role.SUPERIOR_SIGNER);
        http = new Http(port);
    }

    private String token(String login) {
        return http.postJson("/api/tokens", "{\"login\":\"" + login + "\",\"password\":\"" + Staff.PASSWORD + "\"}")
                .body()
                .replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
    }

    /** Half of the calls are about a case that is there; what would end it stays out. */
    private Map<Class<?>, String> ids(Endpoint endpoint, Mutations mutations) {
        return endpoint.pattern().contains("/abandonment") || mutations.oneIn(2)
                ? Map.of()
                : cases.get(mutations.below(cases.size()));
    }

    @Test
    void no_spoilt_call_of_the_api_breaks_it() throws Exception {
        String ofGroup = token(group);
        String ofSuperior = token(superior);
        spoil(endpoint -> endpoint.isApi() && !endpoint.pattern().equals("/api/tokens/current"), endpoint -> {
            Mutations mutations = new Mutations(seed + endpoint.toString().hashCode());
            for (int times = 0; times < PER_ENDPOINT; times++) {
                Map<Class<?>, String> ids = ids(endpoint, mutations);
                HttpRequest.Builder request = http.request(path(endpoint, mutations, ids))
                        .header("Authorization", "Bearer " + (mutations.oneIn(2) ? ofGroup : ofSuperior));
                byte[] sent = new byte[0];
                if (endpoint.takesFiles() && !mutations.oneIn(10)) {
                    SpoiltParts parts = SpoiltParts.of(List.of(), mutations);
                    request.header("Content-Type", parts.contentType());
                    sent = parts.body();
                } else if (!endpoint.reads()) {
                    request.header("Content-Type", mutations.oneIn(20) ? "text/plain" : "application/json");
                    sent = sent(body(endpoint, ids), ids, mutations);
                }
                if (mutations.oneIn(15)) {
                    request.header("Idempotency-Key", mutations.oneIn(2) ? "k" + times : "ü".repeat(3));
                }
                request.method(endpoint.method().name(), BodyPublishers.ofByteArray(sent));
                judge(http, endpoint, request, new String(sent, StandardCharsets.UTF_8));
            }
        });
    }

    /** About a case that is there a third is sent unspoilt, to come as far as its decision. */
    private static byte[] sent(JsonNode sample, Map<Class<?>, String> ids, Mutations mutations) {
        return !ids.isEmpty() && mutations.oneIn(3)
                ? sample.toString().getBytes(StandardCharsets.UTF_8)
                : mutations.bodyFrom(sample);
    }

    /** Several endpoints at once, each with its own seed: what a request makes does not depend on the others. */
    private void spoil(Predicate<Endpoint> which, Consumer<Endpoint> requests) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<?>> running = new ArrayList<>();
        for (Endpoint endpoint : Endpoint.all(mapping)) {
            if (which.test(endpoint)) {
                running.add(threads.submit(() -> requests.accept(endpoint)));
            }
        }
        for (Future<?> each : running) {
            each.get();
        }
        threads.shutdown();
        assertThat(broken).as("seed %d", seed).isEmpty();
    }

    @Test
    void no_spoilt_request_of_a_page_breaks_it() throws Exception {
        for (String who : List.of(group, superior)) {
            Http browser = new Http(port);
            browser.signIn(who, Staff.PASSWORD);
            String csrf = "_csrf=" + encoded(csrf(browser));
            spoil(endpoint -> !endpoint.isApi() && !endpoint.pattern().equals("/account/password"), endpoint -> {
                Mutations mutations = new Mutations(seed + (who + endpoint).hashCode());
                for (int times = 0; times < PER_ENDPOINT / 3; times++) {
                    Map<Class<?>, String> ids = ids(endpoint, mutations);
                    HttpRequest.Builder request = browser.request(path(endpoint, mutations, ids));
                    byte[] sent = endpoint.reads() ? new byte[0] : form(request, csrf, endpoint, mutations, ids);
                    request.method(endpoint.method().name(), BodyPublishers.ofByteArray(sent));
                    judge(browser, endpoint, request, new String(sent, StandardCharsets.UTF_8));
                }
            });
        }
    }

    /** Half of them in parts, as forms with files are sent. */
    private static byte[] form(
            HttpRequest.Builder request,
            String csrf,
            Endpoint endpoint,
            Mutations mutations,
            Map<Class<?>, String> ids) {
        List<String> fields = fields(endpoint, mutations, ids);
        fields.add(0, csrf);
        if (mutations.oneIn(2)) {
            SpoiltParts parts = SpoiltParts.of(fields, mutations);
            request.header("Content-Type", parts.contentType());
            return parts.body();
        }
        request.header("Content-Type", "application/x-www-form-urlencoded");
        return String.join("&", fields).getBytes(StandardCharsets.UTF_8);
    }

    private void judge(Http by, Endpoint endpoint, HttpRequest.Builder request, String sent) {
        HttpResponse<String> answer = by.send(request.timeout(Duration.ofSeconds(30)));
        boolean toldToWait = answer.statusCode() == 503
                && answer.headers().firstValue("retry-after").isPresent();
        boolean failed = answer.statusCode() >= 500 && !toldToWait;
        boolean leaks = answer.body().contains("\tat ") || answer.body().contains("Exception");
        String type = answer.headers().firstValue("content-type").orElse("");
        boolean shapeless =
                endpoint.isApi() && answer.statusCode() >= 400 && !type.startsWith("application/problem+json");
        if ((failed || leaks || shapeless) && broken.size() < 20) {
            String what = endpoint + " "
                    + shortened(answer.uri().getRawPath() + "?" + answer.uri().getRawQuery());
            broken.add(answer.statusCode() + " " + type + " " + what + " for " + shortened(sent));
        }
    }

    private static String csrf(Http browser) {
        Matcher found = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(browser.get("/account/password").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static JsonNode body(Endpoint endpoint, Map<Class<?>, String> ids) {
        for (MethodParameter parameter : endpoint.handler().getMethodParameters()) {
            if (parameter.hasParameterAnnotation(RequestBody.class)) {
                return SampleBody.of(parameter.getGenericParameterType(), ids);
            }
        }
        return JsonNodeFactory.instance.objectNode();
    }

    /** The path with its variables and parameters, most of them well-formed. */
    private static String path(Endpoint endpoint, Mutations mutations, Map<Class<?>, String> ids) {
        Map<String, String> variables = new TreeMap<>();
        List<String> query = new ArrayList<>();
        for (MethodParameter parameter : endpoint.handler().getMethodParameters()) {
            parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
            String name = String.valueOf(parameter.getParameterName());
            String plausible = SampleBody.of(parameter.getParameterType()).asString("3");
            String value = mutations.oneIn(2) ? mutations.nasty(plausible) : plausible;
            if (parameter.hasParameterAnnotation(PathVariable.class)) {
                variables.put(
                        name,
                        mutations.oneIn(3)
                                ? value
                                : SampleBody.of(parameter.getParameterType(), ids)
                                        .asString("x"));
            }
            if (parameter.hasParameterAnnotation(RequestParam.class) && !mutations.oneIn(4)) {
                query.add(name + "=" + encoded(shortened(value)));
            }
        }
        Matcher variable = VARIABLE.matcher(endpoint.pattern());
        String path = variable.replaceAll(found -> {
            String value = variables.getOrDefault(found.group(1), "x");
            return Matcher.quoteReplacement(
                    encoded(value.isBlank() ? "x" : shortened(value)).replace("+", "%20"));
        });
        return path + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    /** The container refuses longer addresses itself, before us. */
    private static String shortened(String value) {
        return value.length() > 400 ? value.substring(0, 400) : value;
    }

    private static List<String> fields(Endpoint endpoint, Mutations mutations, Map<Class<?>, String> ids) {
        List<String> fields = new ArrayList<>();
        for (MethodParameter parameter : endpoint.handler().getMethodParameters()) {
            if (parameter.hasParameterAnnotation(ModelAttribute.class)) {
                for (var field :
                        SampleBody.of(parameter.getGenericParameterType(), ids).properties()) {
                    String plausible = field.getValue().asString("3");
                    fields.add(field.getKey() + "="
                            + encoded(mutations.oneIn(3) ? mutations.nasty(plausible) : plausible));
                }
            }
        }
        fields.add("act.actedOn=" + encoded(mutations.oneIn(2) ? "" : mutations.nasty("2026-11-20T02:00")));
        return fields;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
