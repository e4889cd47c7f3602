/** The real-name system (会员实名制管理系统, M-10): batches of members who are entered there, and what it answered of each. */
@NullMarked
package org.jianhui.kernel.membership.realname;

import org.jspecify.annotations.NullMarked;
