package org.jianhui.kernel.act;

/** Port by which a module says which of its failures mean that another act was faster; the act is then run again. */
@FunctionalInterface
public interface LostRace {

    /** Whether this exception, taken alone without its causes, is the sign of a lost race. */
    boolean isLost(Throwable failure);
}
