/** What has to hold before members are entered in the real-name system, and before it is recorded that they are. */
@NullMarked
package org.jianhui.command.membership.realname.rule;

import org.jspecify.annotations.NullMarked;
