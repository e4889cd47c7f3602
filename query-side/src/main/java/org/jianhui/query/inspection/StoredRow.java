package org.jianhui.query.inspection;

import java.time.Instant;
import java.util.UUID;
import org.jianhui.kernel.act.SeenAt;

/**
 * An event as it is stored; personal values are sealed in it.
 *
 * @param payload the stored text
 * @param metadata the stored text
 * @param hash lower-case hex
 */
public record StoredRow(
        SeenAt place,
        UUID eventId,
        String stream,
        long sequence,
        String type,
        int revision,
        Instant recordedAt,
        String payload,
        String metadata,
        String hash) {}
