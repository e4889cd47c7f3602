package org.jianhui.kernel.act;

import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/** Who acts: an account and the person behind it; timers act without a person. */
public record Actor(String account, @Nullable PersonId person) {

    /** The actor of due timers; what it does is caused by the act that set the timer. */
    public static final Actor TIMER = new Actor("system:timer", null);

    /** The actor that sets up the first organisation and the sample, before any account exists. */
    public static final Actor SETUP = new Actor("system:setup", null);

    public static Actor of(AccountId account, PersonId person) {
        return new Actor(account.value(), person);
    }

    public boolean isSystem() {
        return person == null;
    }
}
