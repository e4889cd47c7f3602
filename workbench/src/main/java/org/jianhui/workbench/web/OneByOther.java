package org.jianhui.workbench.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.Problem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Many things of one request done one after the other, each in an act of its own. */
public final class OneByOther {

    private static final Logger LOG = LoggerFactory.getLogger(OneByOther.class);

    /** From this HTTP status on, the failure is ours. */
    private static final int SERVERS = 500;

    private static final int PUT_OFF = 503;

    private OneByOther() {}

    /** Whatever happens to one, the others are done and all are told of: what is committed stays so. What is chosen twice is done once. */
    public static <K, R> List<R> each(
            Collection<K> chosen, Function<K, R> done, BiFunction<K, RuntimeException, R> notDone) {
        List<R> results = new ArrayList<>();
        for (K one : new LinkedHashSet<>(chosen)) {
            R result;
            try {
                result = done.apply(one);
            } catch (RuntimeException failure) {
                result = notDone.apply(one, failure);
            }
            results.add(result);
        }
        return List.copyOf(results);
    }

    /** The place that contains both: what answers again was done earlier than what went before it. */
    public static SeenAt later(@Nullable SeenAt one, SeenAt other) {
        return one == null || one.compareTo(other) < 0 ? other : one;
    }

    /** Why one of them was not done, in words; what is our failure is logged. */
    public static Problem said(RuntimeException failure, Forms forms, Caller caller) {
        Problem problem = forms.said(failure, caller);
        if (problem.status() == PUT_OFF) {
            LOG.warn("{} one of many put off as {}", caller.requestId().value(), problem.code());
        } else if (problem.status() >= SERVERS) {
            LOG.error("{} one of many failed as {}", caller.requestId().value(), problem.code(), failure);
        }
        return problem;
    }
}
