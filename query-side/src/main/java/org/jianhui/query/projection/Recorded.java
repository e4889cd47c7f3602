package org.jianhui.query.projection;

import java.time.Instant;
import org.axonframework.messaging.MetaData;
import org.jianhui.kernel.act.SeenAt;

/**
 * An event as it stands in the log.
 *
 * @param recordedAt by the acts' clock
 */
public record Recorded<E>(E event, MetaData metadata, String stream, long sequence, SeenAt place, Instant recordedAt) {}
