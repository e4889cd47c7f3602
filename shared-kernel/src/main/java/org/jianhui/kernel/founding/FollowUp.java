package org.jianhui.kernel.founding;

/** What is due once the result is approved (F-09 to F-12). */
public enum FollowUp {
    /** 公安登记 */
    POLICE_REGISTRATION,
    /** 刻制工会印章 */
    SEAL,
    /** 工会法人资格证书 */
    CERTIFICATE,
    /** 银行账户 */
    ACCOUNT
}
