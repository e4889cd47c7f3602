package org.jianhui.workbench.sample;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.rule.RuleViolated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The parts of a step, loaded one after the other. What is refused, for example because the working-day calendar does not
 * know a year yet, is left out with a line in the log; the other parts are loaded all the same.
 */
public final class SampleParts {

    private static final Logger LOG = LoggerFactory.getLogger(SampleParts.class);

    private final Map<String, Runnable> parts = new LinkedHashMap<>();

    public SampleParts with(String name, Runnable part) {
        parts.put(name, part);
        return this;
    }

    public void load(SampleProgress progress) {
        int done = 0;
        for (Map.Entry<String, Runnable> part : parts.entrySet()) {
            progress.done(done++, parts.size());
            try {
                part.getValue().run();
            } catch (RuleViolated | Forbidden refused) {
                LOG.info("the sample does without {}: {}", part.getKey(), refused.getMessage());
            }
        }
    }
}
