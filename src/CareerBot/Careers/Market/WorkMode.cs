namespace CareerBot.Careers;

/// <summary>Where the work of a posting is done.</summary>
public enum WorkMode
{
    /// <summary>At the employer's. 现场</summary>
    OnSite,

    /// <summary>Partly at home. 混合</summary>
    Hybrid,

    /// <summary>Anywhere. 远程</summary>
    Remote,
}
