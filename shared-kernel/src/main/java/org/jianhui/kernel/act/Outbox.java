package org.jianhui.kernel.act;

/** Port for what must leave the database: written in the act's transaction, delivered afterwards at least once. */
public interface Outbox {

    /**
     * @param channel who delivers, for example {@code mail} or {@code webhook}
     * @param key the receiver's key against doubles; a second message with the same channel and key is not written
     * @param body JSON, without personal data in clear
     */
    void put(String channel, String key, String body);
}
