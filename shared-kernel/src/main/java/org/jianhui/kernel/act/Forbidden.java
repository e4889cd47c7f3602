package org.jianhui.kernel.act;

import org.jianhui.kernel.rule.Rule;

/** The actor has no authority for this act, or a conflict of duties stands against it (HTTP 403). */
public final class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Rule rule;

    /** @param rule the rule of authority that is violated, for example {@link org.jianhui.kernel.act.rule.RoleIsHeld} */
    public Forbidden(Rule rule, String message) {
        super(message);
        this.code = rule.code();
        this.rule = rule;
    }

    /** Stable reason code, part of the API. */
    public String code() {
        return code;
    }

    /** What refused; it names its clause. */
    public Rule rule() {
        return rule;
    }
}
