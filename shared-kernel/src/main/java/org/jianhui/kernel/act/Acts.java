package org.jianhui.kernel.act;

import org.jspecify.annotations.Nullable;

/** Performs an act in ONE transaction: idempotency key, commands, registers, process, commit. All of it, or nothing. */
public interface Acts {

    /**
     * Runs the work, and runs it again from fresh state (at most 5 times) when it lost a race.
     *
     * @param key the caller's idempotency key; a committed act with the same key and body answers again, unperformed
     * @throws org.jianhui.kernel.rule.RuleViolated refused by a rule; nothing has changed
     * @throws Forbidden refused for lack of authority; nothing has changed, the security stream has it
     * @throws Conflict the state the person saw has changed, or the key is in use
     */
    Outcome perform(Act act, @Nullable IdempotencyKey key, Work work);

    /** What the act does. May run several times: it must have no effect outside the transaction. */
    @FunctionalInterface
    interface Work {

        /** Returns the identifier of what was created or changed. */
        String perform(CommandSender sender);
    }
}
