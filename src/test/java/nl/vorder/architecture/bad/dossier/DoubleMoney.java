package nl.vorder.architecture.bad.dossier;

/** Breaks: money is never a double. */
public class DoubleMoney {

    double amount = 0.1;
}
