package org.jianhui.query.reading;

import java.time.Instant;
import java.util.List;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.LookId;
import org.jspecify.annotations.Nullable;

/**
 * One answer that showed personal data, without any of it.
 *
 * @param asked method and pattern of the address
 * @param about identifiers that the address names, and whose a handed out file is
 * @param files stored files that were handed out
 * @param asOf the past moment that was asked for; null for the present
 * @param persons of how many persons something was shown
 * @param fields stable ids of the fields shown of anybody; where one person is asked for, of that one
 */
public record LookView(
        LookId look,
        Instant at,
        AccountId account,
        String asked,
        List<String> about,
        List<String> files,
        @Nullable String asOf,
        int persons,
        List<String> fields) {}
