package org.jianhui.workbench.endurance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/** People who join: an endless row of invented persons, each with an ID number of a district code never given out, and not the one of the sample. */
public final class Applicants {

    public static final String UNION = "union-sample-migrants";
    public static final String APPLIED = "membership.application-entered";
    public static final String ADMITTED = "membership.member-admitted";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final LocalDate FIRST_BORN = LocalDate.of(1970, 1, 1);
    private static final int OF_ONE_DAY = 400;
    private static final int DAYS = 20 * 365;

    private final AtomicInteger next = new AtomicInteger();
    private final String textVersion;
    private final String today;

    public Applicants(String textVersion, String today) {
        this.textVersion = textVersion;
        this.today = today;
    }

    /** The next person's application. */
    public Sent apply() {
        int number = next.getAndIncrement();
        LocalDate born = FIRST_BORN.plusDays(number % DAYS);
        Map<String, Object> body = Map.ofEntries(
                Map.entry("union", UNION),
                Map.entry("name", "试" + chinese(number)),
                Map.entry("idNumber", idNumber(born, number / DAYS)),
                Map.entry("phone", String.format("199%08d", number)),
                Map.entry("sex", "MALE"),
                Map.entry("birthDate", born.toString()),
                Map.entry("registeredIn", "village-sample-1"),
                Map.entry("employer", "试验建筑有限公司"),
                Map.entry("relation", "EMPLOYMENT"),
                Map.entry("wagesMainIncome", true),
                Map.entry("ruralResident", true),
                Map.entry("purposes", List.of("JOIN_UNION", "PROCESS_PERSONAL_DATA", "REAL_NAME_SYSTEM")),
                Map.entry("consentForm", "SIGNED_ON_PAPER"),
                Map.entry("consentOn", today),
                Map.entry("acknowledged", true),
                Map.entry("text", textVersion));
        return sent("/api/members", body, APPLIED);
    }

    /** The group admits who has applied. */
    public static Sent admit(String membership) {
        return sent("/api/members/" + membership + "/admission", Map.of(), ADMITTED);
    }

    private static Sent sent(String path, Object body, String event) {
        return new Sent(UUID.randomUUID().toString(), path, JSON.writeValueAsString(body), event, Sent.Told.SENT, null);
    }

    private static String chinese(int number) {
        StringBuilder name = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> name.append("零一二三四五六七八九".charAt(digit - '0')));
        return name.toString();
    }

    private static String idNumber(LocalDate born, int ofThatDay) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        String body = "500298" + born.format(DateTimeFormatter.BASIC_ISO_DATE)
                + String.format("%03d", 1 + 2 * (ofThatDay % OF_ONE_DAY));
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (body.charAt(i) - '0') * weights[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
