package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The four candidates of the walk, recorded by their village's cadre with invented numbers that nothing may show. */
final class Candidates {

    static final List<String> NAMES = List.of("冉试一", "向试二", "谭试三", "杨试四");
    static final String OBJECTOR = "匿名测";
    static final String GROUNDS = "反映情况";
    /** District code 500299 was never given out; the last digit is the check sum. */
    private static final List<String> ID_NUMBERS = Stream.of(
                    "50029919810117901", "50029919820218902", "50029919830319903", "50029919840420904")
            .map(Candidates::checked)
            .toList();

    private static final List<String> PHONES = List.of("19900007901", "19900007902", "19900007903", "19900007904");
    private static final String OBJECTORS_PHONE = "19900007905";
    private static final String CADRE = "cun1";
    private static final String VILLAGE = "village-sample-1";

    private final Map<String, String> persons = new LinkedHashMap<>();

    private Candidates() {}

    static Candidates recordedBy(RestClient rest) {
        Candidates recorded = new Candidates();
        for (int i = 0; i < NAMES.size(); i++) {
            Map<String, Object> typed = Map.of(
                    "village", VILLAGE, "name", NAMES.get(i), "idNumber", ID_NUMBERS.get(i), "phone", PHONES.get(i));
            String id =
                    rest.post(CADRE, "/api/persons", typed).created().path("id").asString();
            recorded.persons.put(NAMES.get(i), id);
        }
        return recorded;
    }

    Map<String, String> persons() {
        return persons;
    }

    static String objectorsPhone() {
        return OBJECTORS_PHONE;
    }

    /** What was said of and by persons in the walk, names, numbers and grounds: nowhere in clear. */
    static List<String> everythingSaid() {
        return Stream.of(NAMES, ID_NUMBERS, PHONES, List.of(OBJECTORS_PHONE, OBJECTOR, GROUNDS))
                .flatMap(List::stream)
                .toList();
    }

    /** Whoever may read this text reads no number of anybody. */
    static void assertNoNumberIn(String text) {
        assertThat(text).doesNotContain(ID_NUMBERS).doesNotContain(PHONES).doesNotContain(OBJECTORS_PHONE);
    }

    private static String checked(String body) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (body.charAt(i) - '0') * weights[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
