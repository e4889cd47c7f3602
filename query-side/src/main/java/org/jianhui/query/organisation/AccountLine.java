package org.jianhui.query.organisation;

import java.util.List;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.HeldRole;
import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * An account as the administrator sees it.
 *
 * @param name sealed; null once the person is erased
 * @param roles all ever granted, by their first day; see {@link HeldRole#heldOn}
 */
public record AccountLine(
        AccountId account,
        PersonId person,
        @Nullable Envelope name,
        String login,
        Area home,
        boolean inForce,
        boolean ended,
        List<HeldRole> roles) {

    AccountLine with(List<HeldRole> others) {
        return new AccountLine(account, person, name, login, home, inForce, ended, others);
    }
}
