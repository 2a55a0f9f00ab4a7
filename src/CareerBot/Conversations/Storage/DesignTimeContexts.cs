using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CareerBot.Conversations;

/// <summary>Lets <c>dotnet ef migrations add NAME --project src/CareerBot</c> see the model without a host.</summary>
internal sealed class DesignTimeContexts : IDesignTimeDbContextFactory<ConversationsDbContext>
{
    public ConversationsDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<ConversationsDbContext>().UseSqlite("Data Source=:memory:").Options);
}
