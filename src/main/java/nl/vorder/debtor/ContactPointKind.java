package nl.vorder.debtor;

/** By which means a debtor can be reached. */
public enum ContactPointKind {
    /** A telephone number in E.164. */
    PHONE,
    /** An e-mail address. */
    EMAIL,
    /** A telephone number in E.164 that receives messages. */
    WHATSAPP
}
