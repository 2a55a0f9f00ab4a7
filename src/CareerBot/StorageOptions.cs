using System.ComponentModel.DataAnnotations;

namespace CareerBot;

/// <summary>Where everything that must survive a restart lies.</summary>
public sealed class StorageOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Storage";

    /// <summary>The folder; relative paths start at the working directory. It is made when missing.</summary>
    [Required]
    public string Directory { get; set; } = "data";
}
