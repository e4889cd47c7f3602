package org.jianhui.kernel.process;

/** Port to the running transaction's journal: steps are appended with the act's domain events, in one insert, at commit. */
public interface StepJournal {

    /** Adds a step to the stream of a process instance; its sequence is given at commit. */
    void record(String processInstanceId, ProcessStep step);

    /**
     * Notes that the engine has changed something in this transaction. A savepoint taken before such a change can no
     * longer be rolled back alone: the whole transaction then fails, because the engine's cached entities would be
     * flushed without their events.
     */
    void engineChanged();

    /**
     * Notes, before anything else, that a due job is what moves this transaction: its act is caused by the act that set
     * the job. Without effect where a person's act runs.
     */
    default void jobDue(String processInstanceId, String job) {}
}
