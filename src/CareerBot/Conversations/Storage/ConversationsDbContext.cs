using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareerBot.Conversations;

/// <summary>Conversations, their Turns and transcripts. Only what SQLite and PostgreSQL both know is used.</summary>
internal sealed class ConversationsDbContext(DbContextOptions<ConversationsDbContext> options) : DbContext(options)
{
    public DbSet<ConversationRow> Conversations => Set<ConversationRow>();

    public DbSet<TurnRow> Turns => Set<TurnRow>();

    public DbSet<TranscriptRow> Transcript => Set<TranscriptRow>();

    // SQLite cannot compare times stored as text with an offset; a count of milliseconds is the same everywhere.
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMillisecondsConverter>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ConversationRow>(Map);
        modelBuilder.Entity<TurnRow>(Map);
        modelBuilder.Entity<TranscriptRow>(Map);
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
        {
            property.SetColumnName(SnakeCase(property));
        }
    }

    private static void Map(EntityTypeBuilder<ConversationRow> entity)
    {
        entity.ToTable("conversations").HasKey(row => new { row.Channel, row.Id });
        entity.Property(row => row.ETag).IsConcurrencyToken();
    }

    private static void Map(EntityTypeBuilder<TurnRow> entity)
    {
        entity.ToTable("turns").HasKey(row => row.Sequence);
        entity.Property(row => row.Status).HasConversion<string>();
        entity.HasIndex(row => new { row.Channel, row.Conversation, row.MessageId }).IsUnique();
        entity.HasIndex(row => new { row.Status, row.Channel, row.Conversation, row.Sequence });
        entity.HasOne<ConversationRow>().WithMany().HasForeignKey(row => new { row.Channel, row.Conversation });
    }

    private static void Map(EntityTypeBuilder<TranscriptRow> entity)
    {
        entity.ToTable("transcript").HasKey(row => new { row.Channel, row.Conversation, row.Sequence });
        entity.Property(row => row.Sequence).ValueGeneratedNever();
        entity.HasIndex(row => new { row.Channel, row.Conversation, row.EntryId }).IsUnique();
        entity.HasOne<ConversationRow>().WithMany().HasForeignKey(row => new { row.Channel, row.Conversation });
    }

    private static string SnakeCase(IMutableProperty property) => property.Name == nameof(ConversationRow.ETag)
        ? "etag"
        : string.Concat(property.Name.Select((letter, index) =>
            char.IsUpper(letter) && index > 0 ? $"_{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
