package org.jianhui.query.election;

import java.util.List;
import org.jianhui.kernel.rule.Fact;

/**
 * What should be looked at, without stopping anything: said by {@code status.election.warning.<code>}.
 *
 * @param rule catalogue id
 */
public record ElectionWarning(String code, String rule, List<Fact> facts) {}
