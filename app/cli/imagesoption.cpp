#include "app/cli/imagesoption.h"

#include "app/cli/validators.h"

namespace pitfall {

CLI::Option *addImagesOption(CLI::App &command, std::string &images)
{
    return command
        .add_option("--data", images, "Folder or file that has the run's images, if they are not where they were")
        ->check(notEmpty());
}

}  // namespace pitfall
