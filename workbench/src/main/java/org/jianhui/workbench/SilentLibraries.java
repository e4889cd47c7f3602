package org.jianhui.workbench;

/** Tells the libraries that look for updates or consoles on the network to be silent: nothing calls out. */
final class SilentLibraries {

    private SilentLibraries() {}

    static void tell() {
        System.setProperty("axon.update-check.disabled", "true");
        System.setProperty("AXONIQ_UPDATE_CHECK_DISABLED", "true");
        System.setProperty("disable-axoniq-console-message", "true");
    }
}
