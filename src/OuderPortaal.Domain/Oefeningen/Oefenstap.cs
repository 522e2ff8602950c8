namespace OuderPortaal.Domain.Oefeningen;

/// <summary>What a brandoefening proves, in this order.</summary>
public enum Oefenstap
{
    /// <summary>The sweep saw that the request is too late, and wrote the alarm.</summary>
    Alarm,

    /// <summary>The mails about it left, without content, to a mailbox of the SWV itself.</summary>
    Mail,

    /// <summary>The clean-up destroyed it: no row, no key, no file.</summary>
    Vernietiging,
}
