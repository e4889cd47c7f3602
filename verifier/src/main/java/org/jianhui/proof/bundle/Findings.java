package org.jianhui.proof.bundle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gathers what is refused; of a check's thousands of failures the first thousand are kept, and all are counted. */
final class Findings {

    private static final int KEPT = 1000;
    private static final int LONGEST_PLACE = 300;

    private final Map<Check, List<Refusal>> refusals = new EnumMap<>(Check.class);
    private final Map<Check, Long> counts = new EnumMap<>(Check.class);
    private final Map<Check, Reason> unchecked = new EnumMap<>(Check.class);

    void refuse(RefusalCode code, String place, Reason reason) {
        counts.merge(code.check(), 1L, Long::sum);
        List<Refusal> kept = refusals.computeIfAbsent(code.check(), check -> new ArrayList<>());
        if (kept.size() < KEPT) {
            kept.add(new Refusal(code, shown(place), reason));
        }
    }

    void leave(Check check, Reason reason) {
        unchecked.put(check, reason);
    }

    List<CheckResult> results() {
        List<CheckResult> results = new ArrayList<>();
        for (Check check : Check.values()) {
            List<Refusal> refused = List.copyOf(refusals.getOrDefault(check, List.of()));
            Reason left = unchecked.get(check);
            CheckState state =
                    !refused.isEmpty() ? CheckState.REFUSED : left != null ? CheckState.NOT_CHECKED : CheckState.OK;
            results.add(new CheckResult(check, state, refused, counts.getOrDefault(check, 0L), left));
        }
        return results;
    }

    /** A place may come from the bundle: it must neither flood nor steer a terminal. */
    static String shown(String place) {
        StringBuilder shown = new StringBuilder();
        place.codePoints().limit(LONGEST_PLACE).forEach(c -> {
            int type = Character.getType(c);
            boolean plain = type != Character.CONTROL
                    && type != Character.FORMAT
                    && type != Character.SURROGATE
                    && type != Character.LINE_SEPARATOR
                    && type != Character.PARAGRAPH_SEPARATOR;
            shown.appendCodePoint(plain ? c : '\uFFFD');
        });
        return shown.toString();
    }
}
