/** How views are kept and asked: streaming projections, their progress and their trouble, rights, and reading a case as of a moment. */
@NullMarked
package org.jianhui.query.projection;

import org.jspecify.annotations.NullMarked;
