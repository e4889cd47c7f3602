package org.jianhui.kernel.act;

/**
 * Sends a command inside the running transaction and returns when it is decided. The command runs under the current
 * {@link Act}; where none runs (a due timer), under an act of {@link Actor#TIMER} at the clock's time.
 */
public interface CommandSender {

    /**
     * @throws org.jianhui.kernel.rule.RuleViolated if a rule refuses
     * @throws Forbidden if the actor lacks the authority
     */
    void send(Command command);
}
